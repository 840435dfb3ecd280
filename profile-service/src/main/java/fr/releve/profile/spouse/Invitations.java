package fr.releve.profile.spouse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, String> {}
