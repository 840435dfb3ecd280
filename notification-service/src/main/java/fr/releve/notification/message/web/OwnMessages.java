package fr.releve.notification.message.web;

import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.notification.NotificationConfig;
import fr.releve.notification.TimePosition;
import fr.releve.notification.message.Messages;
import fr.releve.notification.message.Readership;
import fr.releve.notification.wording.Language;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What an account was told, newest first. */
@ApplicationScoped
@Priority(20)
class OwnMessages implements OwnPart {

    private final Messages messages;
    private final NotificationConfig config;

    OwnMessages(Messages messages, NotificationConfig config) {
        this.messages = messages;
        this.config = config;
    }

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        var reader = Readership.ofAccount(caller);
        var language = Language.of(null);
        return Map.of(
                "notifications",
                Kept.first(
                        messages.listOf(reader, TimePosition.TOP, most).stream()
                                .map(it -> NotificationView.of(it, language, config.publicUrl()))
                                .toList(),
                        most,
                        () -> messages.countOf(reader)));
    }
}
