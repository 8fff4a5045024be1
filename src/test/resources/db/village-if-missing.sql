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
            ('196837300', 'Жаңаарна', 'Жанаарна', 'Zhanaarna'),
            ('196837500', 'Күйған', 'Куйган', 'Kuigan'),
            ('196847300', 'Жаңадәуір', 'Жанадаур', 'Zhanadaur'),
            ('196847400', 'Жаңаталап', 'Жанаталап', 'Zhanatalap'),
            ('196847600', 'Ынтымақ', 'Ынтымак', 'Yntymak'),
            ('196847700', 'Қоянқұс', 'Коянкус', 'Koyankus'),
            ('191033100', 'Заречное', 'Заречное', 'Zarechnoye'),
            ('191033200', 'Арна', 'Арна', 'Arna'),
            ('196247700', 'Дәулет', 'Даулет', 'Daulet'),
            ('196247900', 'Қайрат', 'Кайрат', 'Kairat');
    end if;
end
$$;
