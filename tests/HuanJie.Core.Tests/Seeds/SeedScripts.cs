using System.Diagnostics;
using System.Text;

namespace HuanJie.Tests.Seeds;

/// <summary>Builds the seed scripts once, and runs them as a reader would: <c>dotnet run</c> in a process of its own, without a shell.</summary>
public sealed class SeedScripts : IAsyncLifetime
{
    public const string Kaifu = "seeds/kaifu-2021.cs";
    public const string Conform = "seeds/conform.cs";
    public const string Judge = "seeds/judge.cs";
    public const string Election = "seeds/election.cs";
    public const string Audit = "seeds/audit.cs";
    public const string Witness = "seeds/witness.cs";
    public const string Prepare = "seeds/prepare.cs";
    public const string PreparationGenerator = "seeds/preparation/generate-preparation.cs";
    public const string Nation = "seeds/nation.cs";
    public const string HandOff = "seeds/hand-off.cs";
    public const string Generator = "seeds/kaifu-2021/generate.cs";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public async Task InitializeAsync()
    {
        foreach (var script in (string[])[Kaifu, Generator, Conform, Judge, Election, Audit, Witness, Prepare, PreparationGenerator, Nation, HandOff])
        {
            var (exitCode, output, error) = await Dotnet("build", script, "--nologo");
            Assert.True(exitCode == 0, $"{script} does not build:\n{output}\n{error}");
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    internal static Task<(int ExitCode, string Output, string Error)> Run(string script, params string[] arguments) =>
        Dotnet(["run", "--no-build", script, "--", .. arguments]);

    private static async Task<(int ExitCode, string Output, string Error)> Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        Clean(start.Environment);

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {string.Join(' ', arguments)} took more than {Patience}. It said:\n{await output}\n{await error}");
        }

        return (process.ExitCode, await output, await error);
    }

    // dotnet test tells its own MSBuild where things are; a script's build must find them itself. A build node or a compiler
    // server that stays would keep the output open, and the test would wait for it.
    private static void Clean(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(IsOfTheTestRun).ToList())
        {
            environment.Remove(name);
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";
        environment["DOTNET_NOLOGO"] = "1";
    }

    private static bool IsOfTheTestRun(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase);
}
