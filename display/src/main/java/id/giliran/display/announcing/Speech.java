package id.giliran.display.announcing;

import java.time.LocalTime;

/** Lets announcements be heard, one at a time. Its methods return at once. */
public interface Speech {
    /** Nothing is heard. */
    Speech SILENT = new Speech() {
        @Override
        public void expect(Saying next) {
            // Nothing is to be got ready.
        }

        @Override
        public void say(Saying saying, LocalTime officeTime, Crowd crowd, Runnable over) {
            over.run();
        }
    };

    /** Gets ready to say this soon. */
    void expect(Saying next);

    /**
     * Says it.
     *
     * @param officeTime which tells how loud
     * @param crowd is asked while it is being said
     * @param over runs once, on any thread, when nothing more is heard of it
     */
    void say(Saying saying, LocalTime officeTime, Crowd crowd, Runnable over);
}
