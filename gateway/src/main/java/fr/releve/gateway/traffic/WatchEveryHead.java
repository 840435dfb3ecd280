package fr.releve.gateway.traffic;

import fr.releve.gateway.GatewayConfig;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.quarkus.arc.Arc;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;

/**
 * Puts a {@link HeadWatch} on each connection that the door accepts. Neither Quarkus nor Vert.x has a setting for it, nor a place before
 * the first request where one could be told of the connection; Vert.x finds this by its {@code META-INF/services}.
 */
public final class WatchEveryHead implements VertxServiceProvider {

    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(new Watched());
    }

    private static final class Watched extends JDKTransport {

        @Override
        public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap server) {
            super.configure(options, domainSocket, server);
            server.handler(new Doorkeeper());
        }
    }

    /** What a server's own channel hears of are the connections that it accepts. */
    @Sharable
    private static final class Doorkeeper extends ChannelInboundHandlerAdapter {

        @Override
        public void channelRead(ChannelHandlerContext server, Object accepted) {
            if (accepted instanceof Channel connection) {
                var limits = Arc.container().select(GatewayConfig.class).get().crowd();
                connection.pipeline().addLast(new HeadWatch(limits.headWithin()));
            }
            server.fireChannelRead(accepted);
        }
    }
}
