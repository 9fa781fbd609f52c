CREATE TABLE invoices (
  id            BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  tenant_id     INT UNSIGNED NOT NULL,
  number        VARCHAR(40) NOT NULL,
  reference     VARCHAR(140) DEFAULT NULL,
  amount_cents  BIGINT NOT NULL,
  currency      CHAR(3) NOT NULL DEFAULT 'EUR',
  issued_on     DATE NOT NULL,
  paid_on       DATE DEFAULT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_tenant_number (tenant_id, number),
  KEY ix_unpaid (tenant_id, paid_on)
) ENGINE=InnoDB DEFAULT CHARSET=latin1;

CREATE TABLE invoice_lines (
  invoice_id    BIGINT UNSIGNED NOT NULL,
  line_no       SMALLINT UNSIGNED NOT NULL,
  text          VARCHAR(200) NOT NULL,
  amount_cents  BIGINT NOT NULL,
  PRIMARY KEY (invoice_id, line_no)
) ENGINE=InnoDB DEFAULT CHARSET=latin1;
