using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using NodaTime;

namespace HuanJie.Tests.Seeds;

/// <summary>The seed, read once.</summary>
public sealed class KaifuSeed : IAsyncLifetime
{
    public const string District = "430105";
    public const string Qingzhuhu = "430105013";
    public const string Shaping = "430105014";

    public static TallyBasis Today { get; } = new(new LocalDate(2021, 1, 28));

    public static TallyBasis LastTerm { get; } = new(new LocalDate(2018, 1, 28));

    public Turnover Turnover { get; private set; } = new() { Current = [] };

    public async Task InitializeAsync() => Turnover = new() { Current = await SeedFolder.Rosters("current.jsonl"), Previous = await SeedFolder.Rosters("previous.jsonl") };

    public Task DisposeAsync() => Task.CompletedTask;

    public Turnover Within(string place) => Turnover.Within(DivisionCode.Parse(place));

    /// <summary>An indicator of a place this term.</summary>
    public Figure Now(string place, Indicator indicator) => indicator.Of(Tally.Of(Within(place), Today));

    /// <summary>An indicator of a place last term, on last term's day.</summary>
    public Figure Then(string place, Indicator indicator) => indicator.Of(Tally.Of(Within(place).Previous, LastTerm));
}
