using DuckDB.NET.Data;
using HuanJie.Json;
using HuanJie.Rosters;
using HuanJie.Statistics;

namespace HuanJie.Tests.HandOff;

/// <summary>Rosters handed off: written as JSON Lines, read from there into Parquet tables, and opened in DuckDB with the views of <c>seeds/hand-off.sql</c>.</summary>
public sealed class Tables : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("huanjie-tables-");
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public string Folder => _folder.FullName;

    /// <summary>Hands rosters off, and opens the tables.</summary>
    public async Task WriteAsync(IEnumerable<Roster> rosters, TallyBasis basis)
    {
        using var lines = new MemoryStream();
        await HuanJieJson.Rosters.WriteLinesAsync(lines, rosters);
        lines.Position = 0;
        await global::HandOff.WriteAsync(lines, basis, Folder, refused => Assert.Fail($"{refused}: {refused.Problems}"));
        await _connection.OpenAsync();
        Execute($"SET file_search_path = '{Folder}'");
        Execute(await File.ReadAllTextAsync(Repository.File("seeds", "hand-off.sql")));
    }

    /// <summary>The rows of a query; NULL is null.</summary>
    public IReadOnlyList<object?[]> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<object?[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))]);
        }

        return rows;
    }

    public void Dispose()
    {
        _connection.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
