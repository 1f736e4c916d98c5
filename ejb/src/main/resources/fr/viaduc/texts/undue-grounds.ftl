<#-- Grounds of an undue amount that a final check brought to light. check its number, due, paid, amount Money -->
Le contrôle de service fait ${check}, devenu définitif, fixe à ${due} le montant FSE dû depuis le début de l’opération. Les paiements déjà faits, nets des reversements, s’élèvent à ${paid}. La différence, soit ${amount}, a été versée à tort.
