using HuanJie.Members;
using NodaTime;

namespace HuanJie.Benchmarks.Peers;

/// <summary>The numbers of the rules, as the peers hold them: the floor counts ages on the polling day, the ceilings on the last day of the year before.</summary>
public static class Limits
{
    public const int Youngest = 18;
    public const int NewHead = 45;
    public const int NewOther = 50;
    public const int ContinuingHead = 55;
    public const int ContinuingOther = 60;
    public const int FewestPeople = 3;
    public const int MostPeople = 5;
    public const int FewestOnSupervision = 3;
    public const int MostOnSupervision = 5;

    public static LocalDate PollingDay { get; } = new(2021, 1, 28);

    public static LocalDate YearEnd { get; } = new(2020, 12, 31);

    /// <summary>Spouse, parents, children, siblings, grandparents and grandchildren: 民法典 art. 1045.</summary>
    public static IReadOnlySet<Relation> NearKin { get; } = new HashSet<Relation>
    {
        Relation.Spouse, Relation.Parent, Relation.Child, Relation.Sibling, Relation.Grandparent, Relation.Grandchild,
    };

    /// <summary>The first birth date that is at most an age on the last day of the year before: the cut-off that notices print.</summary>
    public static LocalDate FirstBirth(int ceiling) => new(YearEnd.Year - ceiling, 1, 1);
}
