-- structure dump, primary cluster "bc3"
-- highest ids, measured on the day of the dump, stand behind AUTO_INCREMENT

CREATE TABLE recordings (
  id          bigint       NOT NULL AUTO_INCREMENT,
  bucket_id   int unsigned NOT NULL,
  kind        varchar(40)  NOT NULL,
  created_at  datetime     NOT NULL,
  PRIMARY KEY (id)
) ENGINE=InnoDB AUTO_INCREMENT=1204558112;

CREATE TABLE activity_events (
  id            int         NOT NULL AUTO_INCREMENT,
  recording_id  bigint      NOT NULL,
  action        varchar(24) NOT NULL,
  created_at    datetime    NOT NULL,
  PRIMARY KEY (id),
  KEY by_recording (recording_id, created_at)
) ENGINE=InnoDB ROW_FORMAT=COMPRESSED AUTO_INCREMENT=2139911873;

CREATE TABLE activity_event_details (
  event_id  bigint NOT NULL,
  payload   mediumtext,
  PRIMARY KEY (event_id),
  CONSTRAINT fk_event FOREIGN KEY (event_id) REFERENCES activity_events (id)
) ENGINE=InnoDB;
