package fr.releve.gateway.map;

import fr.releve.gateway.neighbours.Place;
import fr.releve.gateway.shell.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** From degrees to the drawing's pixels: straight, with the east-west degree shortened for the middle latitude. */
record Projection(double west, double north, double perLongitude, double perLatitude, int width, int height) {

    static final double KILOMETRES_A_DEGREE = 111.2;

    /** Of a drawing with few words, all of them large. */
    private static final int WIDTH = 600;

    /** Of a drawing in half a window, or in a whole telephone: the names in it can be read in both. */
    private static final int MIDDLE = 480;

    /** Of a drawing beside a form or a sheet. */
    static final int NARROW = 360;

    private static final int MARGIN = 24;

    /** Pays de la Loire and Loir-et-Cher, for as long as nothing is known. */
    private static final Projection EMPTY = within(-2.6, 2.3, 46.2, 48.6, MIDDLE);

    static Projection around(List<Place.Commune> communes, List<Place.Territory> territories) {
        return around(communes, territories, MIDDLE);
    }

    static Projection around(List<Place.Commune> communes, List<Place.Territory> territories, int width) {
        if (communes.isEmpty() && territories.isEmpty()) {
            return EMPTY;
        }
        double[] longitudes = Stream.concat(
                        communes.stream().map(Place.Commune::longitude),
                        territories.stream().map(Place.Territory::longitude))
                .mapToDouble(Double::doubleValue)
                .toArray();
        double[] latitudes = Stream.concat(
                        communes.stream().map(Place.Commune::latitude),
                        territories.stream().map(Place.Territory::latitude))
                .mapToDouble(Double::doubleValue)
                .toArray();
        return within(least(longitudes), most(longitudes), least(latitudes), most(latitudes), width);
    }

    /** A drawing twice as wide as high at most, with room around the two. */
    static Projection around(Place.Commune one, Place.Commune other, double margin) {
        double middle = (one.latitude() + other.latitude()) / 2;
        double halfHeight = Math.abs(one.latitude() - other.latitude()) / 2 + margin;
        double halfWidth = Math.abs(one.longitude() - other.longitude()) / 2 + margin;
        double high = Math.max(halfHeight, halfWidth / 2.6);
        double wide = Math.max(halfWidth, halfHeight * 1.6);
        double centre = (one.longitude() + other.longitude()) / 2;
        return within(centre - wide, centre + wide, middle - high, middle + high);
    }

    /** @param degrees of latitude to see to the north and south of it, and about as far to the east and west */
    static Projection near(Place.Commune centre, double degrees) {
        double wide = degrees / Math.cos(Math.toRadians(centre.latitude()));
        return within(
                centre.longitude() - wide,
                centre.longitude() + wide,
                centre.latitude() - degrees,
                centre.latitude() + degrees,
                NARROW);
    }

    boolean shows(double longitude, double latitude) {
        double x = x(longitude);
        double y = y(latitude);
        return x >= 0 && x <= width && y >= 0 && y <= height;
    }

    double x(double longitude) {
        return MARGIN + (longitude - west) * perLongitude;
    }

    double y(double latitude) {
        return MARGIN + (north - latitude) * perLatitude;
    }

    /** @param kilometres in any direction */
    double length(double kilometres) {
        return kilometres / KILOMETRES_A_DEGREE * perLatitude;
    }

    /** One path of all of them, each a dot if the line's ends are round. */
    String dots(List<Place.Commune> communes) {
        return communes.stream()
                .map(it -> "M%s %sh0".formatted(Words.pixels(x(it.longitude())), Words.pixels(y(it.latitude()))))
                .collect(Collectors.joining());
    }

    private static Projection within(double west, double east, double south, double north) {
        return within(west, east, south, north, WIDTH);
    }

    private static Projection within(double west, double east, double south, double north, int width) {
        double shortened = Math.cos(Math.toRadians((north + south) / 2));
        double perLongitude = (width - 2.0 * MARGIN) / Math.max(0.1, east - west);
        double perLatitude = perLongitude / shortened;
        int height = (int) Math.ceil((north - south) * perLatitude) + 2 * MARGIN;
        return new Projection(west, north, perLongitude, perLatitude, width, height);
    }

    private static double least(double[] values) {
        return DoubleStream.of(values).min().orElseThrow();
    }

    private static double most(double[] values) {
        return DoubleStream.of(values).max().orElseThrow();
    }
}
