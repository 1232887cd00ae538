// Takes rosters apart into the tables that hand-off.cs writes, while they are read: memory does not grow with the nation.
using HuanJie.Json;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;

/// <summary>The tables of some rosters in a folder (移交数据), for an analyst to go on with in SQL.</summary>
internal sealed class HandOff
{
    private HandOff(long organisations, long members, long seats, int counties) => (Organisations, Members, Seats, Counties) = (organisations, members, seats, counties);

    public long Organisations { get; }

    public long Members { get; }

    public long Seats { get; }

    public int Counties { get; }

    /// <summary>Writes the tables. Rosters that are refused are left out of all of them.</summary>
    /// <param name="utf8Json">The rosters, JSON Lines or an array.</param>
    /// <param name="basis">The basis of the tally.</param>
    /// <param name="folder">Where the files go; those of the same names are written over.</param>
    /// <param name="refused">Is told of each roster that is refused.</param>
    public static async Task<HandOff> WriteAsync(Stream utf8Json, TallyBasis basis, string folder, Action<ReadItem<Roster>> refused)
    {
        Directory.CreateDirectory(folder);
        await using var organisations = await ParquetTable<Roster>.CreateAsync(PathOf("organisations"), Columns.Organisations);
        await using var members = await ParquetTable<MemberRow>.CreateAsync(PathOf("members"), Columns.Members);
        await using var seats = await ParquetTable<SeatRow>.CreateAsync(PathOf("seats"), Columns.Seats);
        var counties = await Tally.ByAsync(Passing(), DivisionLevel.County, basis);
        await WriteAllAsync("tally", Columns.Tallies, from county in counties from indicator in Indicators.All select new TallyRow(county.Key, indicator, indicator.Of(county.Value)));
        await WriteAllAsync("indicators", Columns.Indicators, Indicators.All);
        await WriteAllAsync("basis", Columns.Basis, [basis]);
        await WriteAllAsync("columns", Columns.Names, Columns.All);
        return new(organisations.Rows, members.Rows, seats.Rows, counties.Count);

        string PathOf(string table) => Path.Combine(folder, $"{table}.parquet");

        // Every roster becomes rows on its way to the tally, so that both hold the same rosters.
        async IAsyncEnumerable<Roster> Passing()
        {
            var codes = new HashSet<DivisionCode>();
            await foreach (var roster in HuanJieJson.Rosters.ReadManyAsync(utf8Json).Values(refused))
            {
                if (!codes.Add(roster.Organisation.Code))
                {
                    throw new ArgumentException($"{roster.Organisation.Code} has a second roster. The code is the key of the tables: give one roster a code.");
                }

                await organisations.AddAsync(roster);
                foreach (var member in roster.Members)
                {
                    await members.AddAsync(new(roster, member));
                    foreach (var post in member.Posts)
                    {
                        await seats.AddAsync(new(roster, member, post));
                    }
                }

                yield return roster;
            }
        }

        async Task WriteAllAsync<TRow>(string name, IReadOnlyList<Column<TRow>> columns, IEnumerable<TRow> rows)
        {
            await using var table = await ParquetTable<TRow>.CreateAsync(PathOf(name), columns);
            foreach (var row in rows)
            {
                await table.AddAsync(row);
            }
        }
    }

    public override string ToString() => $"{Organisations} organisations, {Members} members, {Seats} seats, {Counties} counties";
}
