package fr.releve.gateway.traffic;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Cuts off who sends the head of a request drop by drop: from its first byte to the end of its headers a caller has so long, however many
 * bytes come in between. Of one connection; called on its event loop.
 */
final class HeadWatch extends ChannelInboundHandlerAdapter {

    private final Duration patience;
    private int inside;
    private @Nullable Future<?> cut;

    HeadWatch(Duration patience) {
        this.patience = patience;
    }

    static Optional<HeadWatch> of(Channel connection) {
        return Optional.ofNullable(connection.pipeline().get(HeadWatch.class));
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object bytes) {
        if (inside == 0 && cut == null) {
            cut = connection.executor().schedule(() -> cutOff(connection), patience.toMillis(), TimeUnit.MILLISECONDS);
        }
        connection.fireChannelRead(bytes);
    }

    private static void cutOff(ChannelHandlerContext connection) {
        var _ = connection.close();
    }

    /** A head is whole: what follows is the request's body. */
    void arrived() {
        inside++;
        stop();
    }

    /** A request is answered: what comes now is the head of another. */
    void left() {
        inside--;
    }

    @Override
    public void channelInactive(ChannelHandlerContext connection) {
        stop();
        connection.fireChannelInactive();
    }

    private void stop() {
        if (cut != null) {
            cut.cancel(false);
            cut = null;
        }
    }
}
