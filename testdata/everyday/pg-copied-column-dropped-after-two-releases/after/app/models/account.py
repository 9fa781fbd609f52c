from sqlalchemy import BigInteger, Column, DateTime, Text

from app.db import Base


class Account(Base):
    __tablename__ = "account"

    id = Column(BigInteger, primary_key=True)
    email = Column(Text, nullable=False, unique=True)
    phone_e164 = Column(Text)
    created_at = Column(DateTime(timezone=True), nullable=False)
