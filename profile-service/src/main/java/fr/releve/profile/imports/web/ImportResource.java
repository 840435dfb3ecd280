package fr.releve.profile.imports.web;

import fr.releve.kit.problem.NotFound;
import fr.releve.kit.security.Roles;
import fr.releve.profile.imports.ImportKind;
import fr.releve.profile.imports.ImportReport;
import fr.releve.profile.imports.ImportTable;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;

@Path("/imports")
@RunOnVirtualThread
class ImportResource {

    private final ImportTable importTable;

    ImportResource(ImportTable importTable) {
        this.importTable = importTable;
    }

    /** Loads the rows that can be loaded and says what was wrong with the others. */
    @POST
    @Path("/{kind}")
    @Consumes("text/csv")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public ImportReport load(@RestPath String kind, byte[] file) {
        return importTable.handle(ImportKind.of(kind).orElseThrow(() -> new NotFound("table", kind)), file);
    }
}
