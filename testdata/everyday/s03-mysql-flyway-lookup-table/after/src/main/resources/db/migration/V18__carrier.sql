CREATE TABLE carrier (
  code VARCHAR(16) NOT NULL,
  display_name VARCHAR(80) NOT NULL,
  tracking_url VARCHAR(255) NULL,
  active TINYINT(1) NOT NULL DEFAULT 1,
  created_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  PRIMARY KEY (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

INSERT INTO carrier (code, display_name, tracking_url) VALUES
  ('POSTNL', 'PostNL', 'https://track.postnl.example/'),
  ('BPOST',  'bpost',  'https://track.bpost.example/'),
  ('DHL',    'DHL Parcel', 'https://track.dhl.example/'),
  ('GLS',    'GLS', NULL);
