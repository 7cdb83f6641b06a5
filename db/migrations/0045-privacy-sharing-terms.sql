-- How long what is shared is kept: dated terms beside the others. One law alone gives a number, and only for its own file.
insert into privacy.bewaartermijn (category, uitkomst, dagen, bron, van) values
  ('hulpverlening', null, null, 'per wet anders; een jeugdhulpdossier twintig jaar na de laatste wijziging (Jeugdwet art. 7.3.8 lid 3)', '2026-01-01'),
  ('toestemming', null, null, 'geen bron noemt een termijn: keuze van de gemeente', '2026-01-01');
