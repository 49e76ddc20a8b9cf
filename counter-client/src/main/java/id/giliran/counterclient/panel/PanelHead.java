package id.giliran.counterclient.panel;

/**
 * What all panels have.
 *
 * @param id name of the panel's node, such as {@code panel-park}
 * @param title the question
 * @param advice a sentence below it, may be empty
 * @param confirm words of the button that does it
 * @param danger the visitor would be dropped
 * @param ticket id of the ticket it is about, empty when about none: with the ticket the question goes too
 */
public record PanelHead(String id, String title, String advice, String confirm, boolean danger, String ticket) {}
