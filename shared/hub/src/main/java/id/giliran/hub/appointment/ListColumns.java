package id.giliran.hub.appointment;

import id.giliran.hub.appointment.table.TableRow;
import id.giliran.hub.config.AppointmentSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Where the columns stand that are needed; all others are left alone, so that no name of anybody gets in. */
record ListColumns(int code, int service, int time) {
    static ListColumns of(Path file, TableRow heading, AppointmentSettings settings) throws AppointmentException {
        return new ListColumns(
                place(file, heading, "code", settings.code()),
                place(file, heading, "service", settings.service()),
                place(file, heading, "time", settings.time()));
    }

    private static int place(Path file, TableRow heading, String what, List<String> names) throws AppointmentException {
        List<String> folded = names.stream().map(ServiceNames::folded).toList();
        List<Integer> places = IntStream.range(0, heading.cells().size())
                .filter(column -> folded.contains(ServiceNames.folded(heading.cell(column))))
                .boxed()
                .toList();
        if (places.size() != 1) {
            throw new AppointmentException(file + ", line " + heading.line() + ": "
                    + (places.isEmpty() ? "no column is" : places.size() + " columns are") + " named "
                    + String.join(" or ", names) + ", for the " + what
                    + ". The first line names the columns; say in hub.yaml under appointments.columns." + what
                    + " what yours is called.");
        }
        return places.getFirst();
    }
}
