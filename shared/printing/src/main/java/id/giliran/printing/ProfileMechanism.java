package id.giliran.printing;

import id.giliran.printing.PrinterProfile.Beeper;
import id.giliran.printing.PrinterProfile.Cutter;
import id.giliran.printing.PrinterProfile.Image;
import id.giliran.printing.PrinterProfile.Presenter;
import id.giliran.printing.PrinterProfile.Sizes;
import id.giliran.printing.paper.Mechanism;
import id.giliran.printing.paper.Skill;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a paper printer to be as a profile's printer: able to do what it does, and nothing else. */
final class ProfileMechanism {
    private ProfileMechanism() {}

    static Mechanism of(PrinterProfile profile) {
        // Where the units are set, the printer's own are others: an encoder that forgot to set them would be seen.
        int units = profile.setsFeedUnits() ? 2 * profile.rowsPerInch() : profile.feedUnitsPerInch();
        return new Mechanism(
                profile.rowsPerInch(),
                units,
                profile.fontWidthDots(),
                profile.fontHeightRows(),
                profile.codePage(),
                profile.letters().charset(),
                skills(profile));
    }

    private static Set<Skill> skills(PrinterProfile profile) {
        Map<Skill, Boolean> skills = new EnumMap<>(Skill.class);
        skills.put(Skill.SIZES, profile.sizes() == Sizes.GS);
        skills.put(Skill.PRINT_MODES, profile.sizes() == Sizes.ESC);
        skills.put(Skill.REVERSE, profile.reverse());
        skills.put(Skill.FEED_UNITS, profile.setsFeedUnits());
        skills.put(Skill.QR, profile.nativeQr());
        skills.put(Skill.RASTER, profile.image() == Image.RASTER);
        skills.put(Skill.GRAPHICS, profile.image() == Image.GRAPHICS);
        skills.put(Skill.COLUMNS, profile.image() == Image.COLUMNS);
        skills.put(Skill.CUT, profile.cutter() != Cutter.NONE && profile.presenter() == Presenter.NONE);
        skills.put(Skill.PRESENT, profile.presenter() == Presenter.CUSTOM);
        skills.put(Skill.BEEP, profile.beeper() == Beeper.ESC_B);
        skills.put(Skill.BEEP_INSIDE, profile.beeper() == Beeper.ESC_PAREN_A);
        return skills.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
