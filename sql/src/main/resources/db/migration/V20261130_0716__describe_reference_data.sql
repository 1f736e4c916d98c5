-- What reference data the portal holds, where they come from and how many rows there are.
CREATE VIEW reference_set (code, name, number_of_rows, source, licence, as_of) AS
SELECT 'communes', 'Communes de France', (SELECT count(*) FROM commune),
       '@etalab/decoupage-administratif 6.0.0 (code officiel géographique, INSEE)', 'Licence Ouverte 2.0', DATE '2026-01-01'
UNION ALL
SELECT 'groupings', 'Intercommunalités (EPCI)', (SELECT count(DISTINCT inter_communality_siren) FROM commune),
       '@etalab/decoupage-administratif 6.0.0 (code officiel géographique, INSEE)', 'Licence Ouverte 2.0', DATE '2026-01-01'
UNION ALL
SELECT 'legal-parameters', 'Paramètres légaux communs', (SELECT count(*) FROM legal_parameter WHERE body_id IS NULL),
       'EUR-Lex, Légifrance et guides publics cités sur chaque ligne', 'Décision 2011/833/UE, Licence Ouverte 2.0',
       DATE '2026-11-21';
REVOKE INSERT, UPDATE, DELETE ON reference_set FROM ${runtimeRole};
