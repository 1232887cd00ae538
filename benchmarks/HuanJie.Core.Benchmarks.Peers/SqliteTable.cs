using HuanJie.Rosters;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace HuanJie.Benchmarks.Peers;

/// <summary>The table by SQLite in memory, loaded once, packed integers.</summary>
public sealed class SqliteTable : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _query;

    public SqliteTable(IEnumerable<Roster> rosters, LocalDate asOf)
    {
        _connection.Open();
        using (var create = _connection.CreateCommand())
        {
            create.CommandText = $"CREATE TABLE people ({SqlTable.Columns})";
            create.ExecuteNonQuery();
        }

        Load(rosters);
        _query = _connection.CreateCommand();
        _query.CommandText = SqlTable.Query(PersonRow.Packed(asOf));
    }

    public IReadOnlyList<CountyNumbers> Of() => SqlTable.Read(_query);

    public void Dispose()
    {
        _query.Dispose();
        _connection.Dispose();
    }

    private void Load(IEnumerable<Roster> rosters)
    {
        using var transaction = _connection.BeginTransaction();
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO people VALUES ($0, $1, $2, $3, $4, $5, $6, $7, $8, $9)";
        SqliteParameter[] values = [.. Enumerable.Range(0, 10).Select(at => insert.Parameters.Add(FormattableString.Invariant($"${at}"), SqliteType.Integer))];
        foreach (var row in PersonRow.Of(rosters))
        {
            long[] numbers = [row.County, row.Organisation, row.Posts, row.Seats, row.Born, row.Sex, row.Band, row.Party, row.Minority, row.Newcomer];
            for (var at = 0; at < values.Length; at++)
            {
                values[at].Value = numbers[at];
            }

            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
