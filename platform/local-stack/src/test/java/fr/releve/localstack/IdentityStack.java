package fr.releve.localstack;

import java.util.EnumSet;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One identity server with its database and the mailbox, for all tests of this module; ended after the last. */
final class IdentityStack implements ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(IdentityStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Realm.class;
    }

    @Override
    public Realm resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Realm(context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Running.class, key -> Running.start(Home.temporary("releve-identity")), Running.class)
                .stack());
    }

    private record Running(Home home, LocalStack stack) implements AutoCloseable {

        static Running start(Home home) {
            var parts = EnumSet.of(Part.POSTGRESQL, Part.MAIL, Part.KEYCLOAK);
            return new Running(home, LocalStack.startPrivate(home.folder(), parts, line -> {}));
        }

        @Override
        public void close() {
            stack.close();
            home.delete();
        }
    }
}
