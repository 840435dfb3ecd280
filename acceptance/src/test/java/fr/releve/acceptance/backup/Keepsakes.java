package fr.releve.acceptance.backup;

import fr.releve.acceptance.door.Patience;
import fr.releve.acceptance.world.Actor;
import fr.releve.acceptance.world.Papers;
import fr.releve.acceptance.world.World;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * What people leave in an instance's care, by the addresses at which it is: a paper, which is kept encrypted; a contract that both have signed;
 * a calendar that a program follows.
 */
record Keepsakes(String paper, String contract, String calendar) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Keepsakes leave(World world) {
        Papers.settle(world);
        var kept = new Keepsakes(paper(world), Papers.placement(world) + "/contract", calendar(world));
        Patience.until(
                "an entry in the doctor's calendar",
                PATIENCE,
                () -> Optional.of(kept.entries(world)).filter(it -> it.contains("BEGIN:VEVENT")),
                () -> kept.entries(world));
        return kept;
    }

    /** By address, what is there now. */
    Map<String, String> read(World world) {
        var read = new LinkedHashMap<String, String>();
        for (String address : new String[] {paper, contract}) {
            read.put(address, world.get(Actor.DOCTOR, address).expect(200).text());
        }
        read.put(calendar, entries(world));
        return read;
    }

    private String entries(World world) {
        return Memory.withoutPorts(world.door().get(calendar).expect(200).text());
    }

    private static String paper(World world) {
        String papers = "/api/practitioners/" + world.thing("practitioner") + "/documents";
        var doctor = world.session(Actor.DOCTOR).orElseThrow();
        var left = doctor.door()
                .send(doctor.request(papers + "?kind=IDENTITY")
                        .header("Content-Type", "image/png")
                        .POST(BodyPublishers.ofByteArray(picture())))
                .expect(201);
        return papers + "/" + left.json().path("id").asText();
    }

    private static byte[] picture() {
        var picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        var colours = new Random(11);
        for (int i = 0; i < 40 * 40; i++) {
            picture.setRGB(i % 40, i / 40, colours.nextInt(0x1000000));
        }
        var written = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    private static String calendar(World world) {
        var opened = world.session(Actor.DOCTOR)
                .orElseThrow()
                .post("/api/calendar-feeds")
                .expect(201)
                .json();
        return URI.create(opened.path("url").asText()).getPath();
    }
}
