-- Stands in for the village module until it brings its own table; does nothing then.
do $$
begin
    if to_regclass('village') is null then
        create table village (
            kato    varchar(9)  primary key,
            name_kk varchar(80) not null,
            name_ru varchar(80) not null,
            name_en varchar(80) not null
        );
        insert into village (kato, name_kk, name_ru, name_en) values
            ('196837100', 'Жетіген', 'Жетыген', 'Zhetygen'),
            ('196837200', 'Еңбек', 'Енбек', 'Enbek'),
            ('196837300', 'Жаңаарна', 'Жанаарна', 'Zhanaarna');
    end if;
end
$$;
