<?php
declare(strict_types=1);

namespace Shop\Entity;

final class Customer
{
    public function __construct(
        public readonly int $id,
        public readonly string $country,
        public readonly bool $newsletter,
        public readonly string $loyaltyTier = 'none',
    ) {
    }

    /** @param array<string, mixed> $row */
    public static function fromRow(array $row): self
    {
        return new self(
            (int) $row['id'],
            (string) $row['country'],
            (bool) $row['newsletter'],
            (string) ($row['loyalty_tier'] ?? 'none'),
        );
    }
}
