package id.giliran.printing.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** Asks the technician, one line a question; a mere Enter takes what is offered. */
final class Dialogue {
    private final BufferedReader answers;
    private final PrintWriter out;
    private final boolean silent;

    /** @param silent whether every offer is taken without asking */
    Dialogue(BufferedReader answers, PrintWriter out, boolean silent) {
        this.answers = answers;
        this.out = out;
        this.silent = silent;
    }

    void say(String sentence) {
        out.println(sentence);
        out.flush();
    }

    boolean yes(String question) throws IOException, AnswersEndedException {
        while (true) {
            switch (ask(question + " (y/n)", "y").toLowerCase(Locale.ROOT)) {
                case "y", "yes", "ya" -> {
                    return true;
                }
                case "n", "no", "tidak" -> {
                    return false;
                }
                default -> say("Please answer y or n.");
            }
        }
    }

    int number(String question, int offered, int least, int most) throws IOException, AnswersEndedException {
        while (true) {
            String answer = ask(question, String.valueOf(offered));
            if (answer.matches("\\d{1,6}") && Integer.parseInt(answer) >= least && Integer.parseInt(answer) <= most) {
                return Integer.parseInt(answer);
            }
            say("Please answer with a number from " + least + " to " + most + ".");
        }
    }

    String ask(String question, String offered) throws IOException, AnswersEndedException {
        out.print(question + (offered.isEmpty() ? " " : " [" + offered + "] "));
        out.flush();
        if (silent) {
            out.println();
            return offered;
        }
        String answer = answers.readLine();
        if (answer == null) {
            out.println();
            throw new AnswersEndedException();
        }
        return answer.isBlank() ? offered : answer.strip();
    }
}
