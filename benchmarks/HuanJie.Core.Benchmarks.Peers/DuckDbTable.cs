using DuckDB.NET.Data;
using HuanJie.Rosters;
using NodaTime;

namespace HuanJie.Benchmarks.Peers;

/// <summary>The table by DuckDB in memory, loaded once, packed integers, as many threads as it is told.</summary>
public sealed class DuckDbTable : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly DuckDBCommand _query;

    public DuckDbTable(IEnumerable<Roster> rosters, LocalDate asOf, int threads)
    {
        _connection.Open();
        Execute(FormattableString.Invariant($"SET threads TO {threads}"));
        Execute($"CREATE TABLE people ({SqlTable.Columns})");
        using (var appender = _connection.CreateAppender("people"))
        {
            foreach (var row in PersonRow.Of(rosters))
            {
                appender.CreateRow()
                    .AppendValue(row.County).AppendValue(row.Organisation).AppendValue(row.Posts).AppendValue(row.Seats).AppendValue(row.Born)
                    .AppendValue(row.Sex).AppendValue(row.Band).AppendValue(row.Party).AppendValue(row.Minority).AppendValue(row.Newcomer)
                    .EndRow();
            }
        }

        _query = _connection.CreateCommand();
        _query.CommandText = SqlTable.Query(PersonRow.Packed(asOf));
    }

    public IReadOnlyList<CountyNumbers> Of() => SqlTable.Read(_query);

    public void Dispose()
    {
        _query.Dispose();
        _connection.Dispose();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
