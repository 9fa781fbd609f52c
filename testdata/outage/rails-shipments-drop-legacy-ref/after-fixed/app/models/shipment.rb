class Shipment < ApplicationRecord
  self.ignored_columns += ["legacy_ref"]

  belongs_to :consignor
  has_many :parcels, dependent: :restrict_with_error

  validates :tracking_no, presence: true, uniqueness: true

  scope :undelivered, -> { where(delivered_at: nil) }

  def display_ref
    tracking_no
  end

  def self.lookup(ref)
    find_by(tracking_no: ref)
  end
end
