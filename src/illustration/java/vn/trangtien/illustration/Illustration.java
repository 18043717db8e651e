package vn.trangtien.illustration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Writes the illustrative tables into a folder like `catalog/` and their sizes and checksums into
/// the descriptions beside them.
public final class Illustration {

  private static final List<Subject> SUBJECTS =
      List.of(
          // Land, water, air
          new LandPrices(),
          new LandUsePlans(),
          new AirQuality(),
          new WaterQuality(),
          new PollutionSources(),
          new WaterPermits(),
          new MineralLicences(),
          new ForestChange(),
          // Farms and fishing
          new Crops(),
          new OcopProducts(),
          new RuralCriteria(),
          new Aquaculture(),
          new FishingFleet(),
          // Floods and safety
          new Reservoirs(),
          new Gauges(),
          new FieldReports(),
          new FloodedSpots(),
          new Shelters(),
          new ErosionSpots(),
          new Cameras(),
          new PowerCuts(),
          // Health, education, society
          new Pharmacies(),
          new FoodPremises(),
          new InfectiousDiseases(),
          new SchoolFigures(),
          new UpperSecondaryEntry(),
          new LanguageCentres(),
          new SatelliteSchools(),
          new EthnicGroups(),
          new PoorHouseholds(),
          new SocialCare(),
          new Vacancies(),
          // Roads, buildings, town
          new Buses(),
          new Coaches(),
          new Parking(),
          new DrivingSchools(),
          new BuildingPrices(),
          new HousingProjects(),
          new Trees(),
          new WasteCollection(),
          // Trade and money
          new Enterprises(),
          new Cooperatives(),
          new PublicInvestment(),
          new InvestmentCalls(),
          new ZoneProjects(),
          new Budget(),
          new EssentialPrices(),
          new AssetAuctions(),
          new PetrolStations(),
          new IndustryIndex(),
          // Tourism and culture
          new Tourism(),
          new CommunityTourism(),
          new CommunalHouses(),
          // Offices, law, science
          new Procedures(),
          new FileHandling(),
          new CitizenReception(),
          new ReformIndex(),
          new Inspections(),
          new LegalAid(),
          new LegalPractices(),
          new ForeignAid(),
          new ScienceProjects(),
          new PostOffices(),
          new BaseStations());

  private Illustration() {}

  /// @param arguments the folder to read the province from, and the folder to write into where it
  ///     is another one
  public static void main(String[] arguments) throws IOException {
    Path catalog = Path.of(arguments.length > 0 ? arguments[0] : "catalog");
    write(catalog, arguments.length > 1 ? Path.of(arguments[1]) : catalog, SUBJECTS);
  }

  static void write(Path catalog, Path into, List<Subject> subjects) throws IOException {
    Province province = Province.of(catalog);
    for (Subject subject : subjects) {
      for (Table table : subject.tables(province)) {
        write(into, table.path() + ".csv", table.csv());
        if (table.hasShapes()) {
          write(into, table.path() + ".geojson", table.geoJson());
        }
      }
      for (Map.Entry<String, byte[]> attachment : subject.attachments().entrySet()) {
        write(into, attachment.getKey(), attachment.getValue());
      }
    }
    Descriptions.seal(into);
  }

  private static void write(Path into, String name, String text) throws IOException {
    write(into, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path into, String name, byte[] bytes) throws IOException {
    Path file = into.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
