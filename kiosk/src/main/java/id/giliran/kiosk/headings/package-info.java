/** Services under headings, where an office has many: one question a screen, with the path in sight. Offices without headings never see it. */
package id.giliran.kiosk.headings;
