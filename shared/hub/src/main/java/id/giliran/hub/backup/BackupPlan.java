package id.giliran.hub.backup;

import java.time.Duration;
import java.time.ZoneId;

/** How often, how many, and in which office's time. */
record BackupPlan(Duration every, Rotation rotation, ZoneId zone) {}
