// Calls every method of PortalJS's CKAN client and prints what it got, as one JSON object.
import { CKAN } from "@portaljs/ckan";

const ckan = new CKAN(process.argv[2]);
const got = {};

got.names = (await ckan.getDatasetsList()).length;
got.details = (await ckan.getDatasetsListWithDetails({ offset: 2, limit: 3 })).length;
const search = await ckan.packageSearch({
  offset: 0, limit: 5, groups: ["culture-sport", "tourism"], orgs: ["svhtt"],
  tags: ["lễ hội"], resFormat: ["CSV"], query: "lễ hội", sort: "score desc",
});
// This client hands its tags to the filter of groups and its groups to that of tags.
got.mixed = search.count;
const formats = await ckan.packageSearch({
  offset: 0, limit: 2, groups: [], orgs: ["svhtt"], tags: [], resFormat: ["CSV", "GEOJSON"],
});
got.found = formats.count;
got.page = formats.datasets.length;
const dataset = await ckan.getDatasetDetails("le-hoi");
got.title = dataset.title;
got.history = (await ckan.getDatasetActivityStream("le-hoi"))[0].user_data.display_name;
got.groups = (await ckan.getGroupList()).length;
got.groupsWhole = (await ckan.getGroupsWithDetails()).length;
got.group = (await ckan.getGroupDetails("health")).packages.length;
got.groupHistory = (await ckan.getGroupActivityStream("health")).length;
got.orgs = (await ckan.getOrgList()).length;
got.orgsWhole = (await ckan.getOrgsWithDetails(true)).length;
got.org = (await ckan.getOrgDetails("sdl")).packages.length;
got.orgHistory = (await ckan.getOrgActivityStream("sdl")).length;
got.tags = (await ckan.getAllTags()).length;
got.aliases = (await ckan.getResourcesWithAliasList()).length;
const file = dataset.resources[0];
got.rows = (await ckan.datastoreSearch(file.id)).length;
got.format = (await ckan.getResourceMetadata(file.id)).format;
got.column = (await ckan.getResourceInfo(file.id)).schema.ten;
got.formats = (await ckan.getFacetFields("res_format")).includes("GEOJSON");
console.log(JSON.stringify(got));
