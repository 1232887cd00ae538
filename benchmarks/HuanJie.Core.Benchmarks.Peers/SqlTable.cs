using System.Data.Common;
using System.Globalization;

namespace HuanJie.Benchmarks.Peers;

/// <summary>The table in SQL, the same text for every engine: one pass over the people, an aggregate with a filter for each number.</summary>
internal static class SqlTable
{
    public const string Columns = "county BIGINT, organisation INTEGER, posts INTEGER, seats INTEGER, born INTEGER, sex INTEGER, band INTEGER, party INTEGER, minority INTEGER, newcomer INTEGER";

    public static string Query(int asOf)
    {
        List<string> numbers =
        [
            "COUNT(DISTINCT organisation)",
            Invariant($"COUNT(DISTINCT organisation) FILTER (WHERE (posts & {PersonRow.BothHeads}) = {PersonRow.BothHeads})"),
            "CAST(SUM(seats) AS BIGINT)",
            Invariant($"COUNT(*) FILTER (WHERE (posts & {PersonRow.Groups[1]}) <> 0 AND (posts & {PersonRow.Groups[2]}) <> 0)"),
        ];
        foreach (var posts in PersonRow.Groups)
        {
            var isIn = Invariant($"(posts & {posts}) <> 0");
            numbers.Add($"COUNT(*) FILTER (WHERE {isIn})");
            numbers.Add($"COUNT(*) FILTER (WHERE {isIn} AND sex = 2)");
            numbers.Add(Invariant($"CAST(COALESCE(SUM(({asOf} - born) >> 9) FILTER (WHERE {isIn}), 0) AS BIGINT)"));
            numbers.AddRange(Enumerable.Range(0, 6).Select(band => Invariant($"COUNT(*) FILTER (WHERE {isIn} AND band = {band})")));
            numbers.Add($"COUNT(*) FILTER (WHERE {isIn} AND party = 1)");
            numbers.Add($"COUNT(*) FILTER (WHERE {isIn} AND minority = 1)");
            numbers.Add($"COUNT(*) FILTER (WHERE {isIn} AND newcomer = 1)");
        }

        return $"SELECT county, {string.Join(", ", numbers)} FROM people GROUP BY county ORDER BY county";
    }

    public static IReadOnlyList<CountyNumbers> Read(DbCommand query)
    {
        var counties = new List<CountyNumbers>();
        using var reader = query.ExecuteReader();
        while (reader.Read())
        {
            counties.Add(new(reader.GetInt64(0), [.. Enumerable.Range(1, reader.FieldCount - 1).Select(reader.GetInt64)]));
        }

        return counties;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
