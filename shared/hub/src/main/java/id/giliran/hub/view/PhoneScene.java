package id.giliran.hub.view;

import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.PhoneView;

/** The view of a visitor's phone: the same calls as in the hall, fewer of them. */
record PhoneScene(HallScene hall) {
    private static final int MOST_CALLS = 4;

    PhoneView view() {
        return new PhoneView(
                hall.calls().stream().limit(MOST_CALLS).map(PhoneScene::call).toList());
    }

    private static PhoneView.Call call(HallView.Call call) {
        return new PhoneView.Call(call.announcement(), call.number(), call.counter(), call.at());
    }
}
