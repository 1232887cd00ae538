using FsCheck;
using FsCheck.Fluent;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Statistics;

namespace HuanJie.Tests;

/// <content>Filters: mostly one or two conditions, so that something is left.</content>
internal static partial class Domain
{
    private static Gen<RosterFilter> FiltersGen =>
        from kind in Seldom(Gen.Elements(OrganisationKind.Village, OrganisationKind.Community))
        from division in Seldom(Gen.Elements(Villages).SelectMany(code => Gen.Elements(Enum.GetValues<DivisionLevel>()).Select(code.At)))
        from rural in Seldom(Coin)
        from day in Seldom(Days)
        from posts in Gen.SubListOf(Enum.GetValues<Post>())
        from hasPosts in Gen.Choose(0, 3)
        from sexes in SomeOf<Sex>()
        from bands in SomeOf<EducationBand>()
        from party in SomeOf<PartyStanding>()
        from ethnic in SomeOf<EthnicStanding>()
        from first in Gen.Choose(0, 60)
        from width in Gen.Choose(0, 67)
        from hasAges in Gen.Choose(0, 3)
        select new RosterFilter
        {
            Kind = kind,
            Division = division,
            Rural = rural,
            InTermOn = day,
            Posts = hasPosts == 0 ? [.. posts] : [],
            Sexes = sexes,
            Education = bands,
            Party = party,
            Ethnic = ethnic,
            Ages = hasAges == 0 ? new AgeBand(first, first + width) : null,
        };

    public static Arbitrary<RosterFilter> Filters() => Arb.From(FiltersGen, filter => filter == RosterFilter.None ? [] : [RosterFilter.None]);

    private static Gen<T?> Seldom<T>(Gen<T> gen)
        where T : struct =>
        Gen.Frequency((1, gen.Select(value => (T?)value)), (6, Gen.Constant((T?)null)));

    private static Gen<ValueList<T>> SomeOf<T>()
        where T : struct, Enum =>
        Gen.Frequency((1, Gen.SubListOf(Enum.GetValues<T>()).Select(values => values.ToValueList())), (4, Gen.Constant(default(ValueList<T>))));
}
