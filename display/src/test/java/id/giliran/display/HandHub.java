package id.giliran.display;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.DisplayReportRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A hub that keeps what a display tells it. */
final class HandHub implements ActSender {
    final List<DisplayReportRequest> reports = new CopyOnWriteArrayList<>();

    @Override
    public <R> ActResult<R> act(String path, Object request, Class<R> reply, String key, Duration patience) {
        reports.add((DisplayReportRequest) request);
        return new ActResult.Done<>(reply.cast(ActReply.DONE));
    }
}
