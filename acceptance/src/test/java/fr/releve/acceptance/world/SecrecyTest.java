package fr.releve.acceptance.world;

import static org.assertj.core.api.Assertions.assertThat;

import fr.releve.acceptance.cast.Person;
import fr.releve.acceptance.cast.TownHall;
import fr.releve.acceptance.door.Door;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecrecyTest {

    private static final String AGREED = "/api/proposals/agreed/contacts";
    private static final String SEVERAL = "/api/proposals/contacts?id=other&id=";

    private final Secrecy secrecy = new Secrecy(new World(
            Door.at("http://127.0.0.1:1"),
            Map.of(),
            Map.of("proposal-agreed", "agreed", "proposal-offered", "offered", "proposal-new", "new"),
            new People(
                    new Person("Ada", "Premier", "ada@x.example", "06 39 98 11 11", "10009000011", "53147"),
                    new Person("Eve", "Second", "eve@x.example", "06 39 98 22 22", "10009000022", "53147"),
                    new TownHall.Host("Hôte", "mairie@x.example", "06 39 98 33 33"),
                    new People.Seeker("conjoint@x.example", "N9901"),
                    new People.Seeker("autre@x.example", "N9902"))));

    @Test
    void a_doctor_is_known_to_the_town_hall_where_both_have_agreed_and_nowhere_else() {
        assertThat(told(Actor.TOWN_HALL, AGREED, "Premier")).isEmpty();
        assertThat(told(Actor.TOWN_HALL, "/commune?page=2", "Premier")).isEmpty();
        assertThat(told(Actor.TOWN_HALL, "matching:/underway", "Premier")).isEmpty();
        assertThat(told(Actor.OTHER_TOWN_HALL, "matching:/underway", "Premier")).hasSize(1);
        assertThat(told(Actor.TOWN_HALL, SEVERAL + "agreed", "Premier")).isEmpty();
        assertThat(told(Actor.TOWN_HALL, SEVERAL + "other", "Premier")).hasSize(1);
        assertThat(told(Actor.TOWN_HALL, "/api/proposals?id=agreed", "Premier")).hasSize(1);
        assertThat(told(Actor.TOWN_HALL, "/api/proposals", "premier")).containsExactly("Premier of the doctor");
        assertThat(told(Actor.OTHER_TOWN_HALL, AGREED, "Premier")).hasSize(1);
    }

    @Test
    void another_doctor_is_known_by_what_they_agreed_to_themselves() {
        assertThat(told(Actor.TOWN_HALL, AGREED, "Second, eve@x.example")).hasSize(2);
        assertThat(told(Actor.DOCTOR, "/medecin", "Second")).containsExactly("Second of the other doctor");
        assertThat(told(Actor.OTHER_DOCTOR, "/medecin", "Second")).isEmpty();
        assertThat(told(Actor.OTHER_COORDINATOR, "/api/practitioners", "Premier, Second"))
                .isEmpty();
    }

    @Test
    void the_host_is_known_to_a_doctor_who_has_agreed() {
        assertThat(told(Actor.DOCTOR, AGREED, "mairie@x.example")).isEmpty();
        assertThat(told(Actor.DOCTOR, "/medecin/missions", "mairie@x.example")).isEmpty();
        assertThat(told(Actor.DOCTOR, "matching:/underway", "mairie@x.example")).isEmpty();
        assertThat(told(Actor.DOCTOR, "/besoins", "mairie@x.example")).hasSize(1);
        assertThat(told(Actor.OTHER_DOCTOR, AGREED, "mairie@x.example")).hasSize(1);
    }

    @Test
    void what_a_spouse_looks_for_is_nobody_else_s() {
        assertThat(told(Actor.SPOUSE, "/conjoint", "N9901")).isEmpty();
        assertThat(told(Actor.SPOUSE, "/conjoint", "N9902")).containsExactly("N9902 of the other spouse");
        assertThat(told(Actor.DOCTOR, "/medecin/a-deux", "N9901")).hasSize(1);
        assertThat(told(Actor.ADMINISTRATOR, "/", "autre@x.example")).hasSize(1);
    }

    private List<String> told(Actor reader, String address, String text) {
        return secrecy.told(reader, address, text);
    }
}
