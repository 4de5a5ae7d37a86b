-- Receipts of result reports are signed too: a company sees its own.
drop policy company on signed_statement;
select shield('signed_statement',
    '(type <> ''stability-receipt'' or exists (select 1 from submission s where s.receipt_number = subject))
    and (type <> ''stability-result-receipt'' or exists (select 1 from result_report r where r.receipt_number = subject))');
