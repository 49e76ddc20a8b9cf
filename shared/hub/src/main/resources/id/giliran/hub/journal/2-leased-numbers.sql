-- Kiosks hold numbers and print papers once more. A hub of before would not know such rows, and is told so by the version.
CREATE UNIQUE INDEX one_lease_a_number ON journal
    (business_day, json_extract(body, '$.service'), json_extract(body, '$.first'))
WHERE type = 'numbers-leased';
