package fr.releve.gateway.api;

import java.util.Set;

/** The few addresses of the API that the gateway answers for itself. */
public final class OwnApi {

    public static final String DOCUMENT = ApiRoutes.ROOT + "/openapi.json";
    public static final String ME = ApiRoutes.ROOT + "/me";

    /** Below {@link #ME}. */
    public static final String EXPORT = "/export";

    /** Below {@link #ME}. */
    public static final String EXPORT_TO_READ = "/export.pdf";

    private static final Set<String> ADDRESSES = Set.of(DOCUMENT, ME, ME + EXPORT, ME + EXPORT_TO_READ);

    private OwnApi() {}

    static boolean answers(String path) {
        return ADDRESSES.contains(path);
    }
}
