package fr.releve.notification.delivery;

import fr.releve.kit.problem.InvalidRequest;
import fr.releve.kit.problem.ProblemKind;
import fr.releve.notification.NotificationConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** A mail came back: its delivery shows as given up, so that an administrator sees it and may try again once the address is right. */
@ApplicationScoped
public class ReportBounce {

    private static final Logger LOG = Logger.getLogger(ReportBounce.class);

    private final Deliveries deliveries;
    private final NotificationConfig config;
    private final InstantSource clock;

    public ReportBounce(Deliveries deliveries, NotificationConfig config, InstantSource clock) {
        this.deliveries = deliveries;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Does nothing if the report is not final, or came before.
     *
     * @throws InvalidRequest if it is about none of our mails
     */
    @Transactional
    public Delivery handle(String report) {
        var bounce = BounceReport.read(report, config.mailDomain())
                .orElseThrow(() -> new InvalidRequest(
                        ProblemKind.FOREIGN_BOUNCE, "", "The report does not name a mail that was sent from here."));
        var delivery = deliveries.lock(bounce.deliveryId());
        if (bounce.isFinal()) {
            delivery.bounced(clock.instant());
            LOG.warnf("mail came back: deliveryId=%s", delivery.id());
        }
        return delivery;
    }
}
