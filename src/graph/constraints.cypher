// What the database holds by itself: ids are unique, and each question finds an index to start from. Applied at every start.
// Writers find anything by Thing(id); questions find it by its own label.

CREATE CONSTRAINT thing_id IF NOT EXISTS FOR (n:Thing) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT paper_id IF NOT EXISTS FOR (n:Paper) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT institution_id IF NOT EXISTS FOR (n:Institution) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT venue_id IF NOT EXISTS FOR (n:Venue) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT authorship_id IF NOT EXISTS FOR (n:Authorship) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT affiliation_id IF NOT EXISTS FOR (n:Affiliation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT advising_id IF NOT EXISTS FOR (n:Advising) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT award_id IF NOT EXISTS FOR (n:Award) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT talk_id IF NOT EXISTS FOR (n:Talk) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT service_id IF NOT EXISTS FOR (n:Service) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT teaching_id IF NOT EXISTS FOR (n:Teaching) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT project_id IF NOT EXISTS FOR (n:Project) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT artifact_id IF NOT EXISTS FOR (n:Artifact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT repository_id IF NOT EXISTS FOR (n:Repository) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT skillGroup_id IF NOT EXISTS FOR (n:SkillGroup) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT selfStatement_id IF NOT EXISTS FOR (n:SelfStatement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT formerId_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT externalId_id IF NOT EXISTS FOR (n:ExternalId) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (n:Graph) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;

CREATE INDEX change_revision IF NOT EXISTS FOR (n:Change) ON (n.revision);
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX person_folded IF NOT EXISTS FOR (n:Person) ON (n.folded);
CREATE INDEX person_orcid IF NOT EXISTS FOR (n:Person) ON (n.orcid);
CREATE INDEX paper_year IF NOT EXISTS FOR (n:Paper) ON (n.year);
CREATE INDEX paper_authorCount IF NOT EXISTS FOR (n:Paper) ON (n.authorCount);
CREATE INDEX paper_track IF NOT EXISTS FOR (n:Paper) ON (n.track);
CREATE INDEX paper_type IF NOT EXISTS FOR (n:Paper) ON (n.type);
CREATE INDEX paper_status IF NOT EXISTS FOR (n:Paper) ON (n.status);
CREATE INDEX authorship_contributedEqually IF NOT EXISTS FOR (n:Authorship) ON (n.contributedEqually);
CREATE INDEX person_identity IF NOT EXISTS FOR (n:Person) ON (n.identity);
// A count is one of many people: the id tells them apart in a page of its order.
CREATE INDEX person_paperCount IF NOT EXISTS FOR (n:Person) ON (n.paperCount, n.id);
CREATE INDEX person_coauthorCount IF NOT EXISTS FOR (n:Person) ON (n.coauthorCount, n.id);
CREATE INDEX person_lastYear IF NOT EXISTS FOR (n:Person) ON (n.lastYear, n.id);
CREATE INDEX paper_folded IF NOT EXISTS FOR (n:Paper) ON (n.folded);
CREATE INDEX paper_doi IF NOT EXISTS FOR (n:Paper) ON (n.doi);
CREATE INDEX institution_folded IF NOT EXISTS FOR (n:Institution) ON (n.folded);
CREATE INDEX topic_folded IF NOT EXISTS FOR (n:Topic) ON (n.folded);
CREATE INDEX venue_folded IF NOT EXISTS FOR (n:Venue) ON (n.folded);
CREATE INDEX award_name IF NOT EXISTS FOR (n:Award) ON (n.name);

// What a name or a title contains.
CREATE TEXT INDEX name_text IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE TEXT INDEX paper_text IF NOT EXISTS FOR (n:Paper) ON (n.folded);

// No stop words: "An" and "To" are names. What `folded` joins (siqing) stands apart in the printed form (Si-Qing).
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.full, n.folded]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
CREATE FULLTEXT INDEX titles IF NOT EXISTS FOR (n:Paper) ON EACH [n.label, n.folded]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
