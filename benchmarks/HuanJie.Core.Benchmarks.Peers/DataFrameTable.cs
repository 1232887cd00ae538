using HuanJie.Rosters;
using Microsoft.Data.Analysis;
using NodaTime;

namespace HuanJie.Benchmarks.Peers;

/// <summary>The groups of the table by Microsoft.Data.Analysis: group by group, a filter and a sum by county of columns that are loaded as ones and zeros.</summary>
/// <remarks>Part of the job only: there is no count of distinct organisations, so the four numbers before the groups are left out.</remarks>
public sealed class DataFrameTable
{
    private static readonly string[] Summed = ["One", "Women", "Years", "Band0", "Band1", "Band2", "Band3", "Band4", "Band5", "Party", "Minority", "Newcomers"];

    private readonly DataFrame _people;
    private readonly Int32DataFrameColumn _born;
    private readonly int _asOf;

    public DataFrameTable(IEnumerable<Roster> rosters, LocalDate asOf)
    {
        List<PersonRow> rows = [.. PersonRow.Of(rosters)];
        _asOf = PersonRow.Packed(asOf);
        _born = Column("Born", row => row.Born);
        _people = new DataFrame(
            new Int64DataFrameColumn("County", rows.Select(static row => row.County)),
            Column("One", static _ => 1),
            Column("Women", static row => row.Sex == 2 ? 1 : 0),
            Column("Party", static row => row.Party),
            Column("Minority", static row => row.Minority),
            Column("Newcomers", static row => row.Newcomer));
        foreach (var band in Enumerable.Range(0, 6))
        {
            _people.Columns.Add(Column(FormattableString.Invariant($"Band{band}"), row => row.Band == band ? 1 : 0));
        }

        for (var group = 0; group < PersonRow.Groups.Count; group++)
        {
            var posts = PersonRow.Groups[group];
            _people.Columns.Add(new BooleanDataFrameColumn(FormattableString.Invariant($"Group{group}"), rows.Select(row => (row.Posts & posts) != 0)));
        }

        Int32DataFrameColumn Column(string name, Func<PersonRow, int> value) => new(name, rows.Select(value));
    }

    /// <summary>The numbers of the groups; those before them are zero.</summary>
    public IReadOnlyList<CountyNumbers> Of()
    {
        var years = (Int32DataFrameColumn)((_born * -1) + _asOf).RightShift(9);
        years.SetName("Years");
        var people = new DataFrame([.. _people.Columns, years]);
        var counties = new SortedDictionary<long, long[]>();
        for (var group = 0; group < PersonRow.Groups.Count; group++)
        {
            var inGroup = people.Filter((BooleanDataFrameColumn)people.Columns[FormattableString.Invariant($"Group{group}")]);
            var sums = inGroup.GroupBy<long>("County").Sum(Summed);
            for (var row = 0L; row < sums.Rows.Count; row++)
            {
                var county = (long)sums["County"][row];
                if (!counties.TryGetValue(county, out var numbers))
                {
                    counties.Add(county, numbers = new long[CountyNumbers.BeforeGroups + (PersonRow.Groups.Count * CountyNumbers.OfGroup)]);
                }

                for (var at = 0; at < Summed.Length; at++)
                {
                    numbers[CountyNumbers.BeforeGroups + (group * CountyNumbers.OfGroup) + at] = (int)sums[Summed[at]][row];
                }
            }
        }

        return [.. counties.Select(static county => new CountyNumbers(county.Key, [.. county.Value]))];
    }
}
