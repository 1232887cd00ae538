using HuanJie.Nations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.HandOff;

/// <summary>A made-up nation of twelve counties with much that is not known, and its tables, made once.</summary>
public sealed class HandedOffNation : IAsyncLifetime
{
    /// <summary>The last day of February of a common year: births on 29 February reach their year on it.</summary>
    public static TallyBasis Basis { get; } = new(new LocalDate(2021, 2, 28));

    public ValueList<Roster> Rosters { get; } =
    [
        .. new Nation(new()
        {
            Organisations = (11 * 213) + 40,
            Seed = 11,
            SharedPeople = 150,
            OneShoulderPerThousand = 900,
            MissingPerThousand = 60,
            InexactBirthsPerThousand = 120,
            SupervisionPerThousand = 300,
            HasLastTerm = true,
        }).Rosters,
    ];

    public Tables Tables { get; } = new();

    public Task InitializeAsync() => Tables.WriteAsync(Rosters, Basis);

    public Task DisposeAsync()
    {
        Tables.Dispose();
        return Task.CompletedTask;
    }
}
