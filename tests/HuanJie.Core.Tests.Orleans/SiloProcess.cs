using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace HuanJie.Tests.Folds;

/// <summary>A silo in a process of its own, on free ports of the loopback address, that can be killed as a power cut kills a machine.</summary>
public sealed class SiloProcess : IAsyncDisposable
{
    /// <summary>What the process writes when it serves.</summary>
    public const string Ready = "ready";

    private const int Attempts = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _log = new();

    private SiloProcess(string name, int siloPort, int gatewayPort, int? primaryPort)
    {
        (Name, SiloPort, GatewayPort) = (name, siloPort, gatewayPort);
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { "exec", typeof(SiloProcess).Assembly.Location, name, Text(siloPort), Text(gatewayPort), Text(primaryPort ?? siloPort) },
        };
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _process.BeginErrorReadLine();
    }

    public string Name { get; }

    public int SiloPort { get; }

    public int GatewayPort { get; }

    public int ProcessId => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <summary>Its warnings and errors.</summary>
    public string Log => string.Join(Environment.NewLine, _log);

    /// <summary>Starts a silo and waits until it serves; on other ports when somebody was faster to take those found free.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="primary">The silo that keeps the list of silos; itself when there is none.</param>
    public static async Task<SiloProcess> StartAsync(string name, SiloProcess? primary = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (siloPort, gatewayPort) = FreePorts();
            var silo = new SiloProcess(name, siloPort, gatewayPort, primary?.SiloPort);
            if (await silo.IsReadyAsync())
            {
                return silo;
            }

            await silo.DisposeAsync();
            if (attempt == Attempts)
            {
                throw new InvalidOperationException($"Silo {name} did not start in {Attempts} attempts. The last one wrote:{Environment.NewLine}{silo.Log}");
            }
        }
    }

    /// <summary>Ends the process at once: no goodbye to the other silos, no flush, no finally.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Closes its standard input, as the end of this process would, and waits until it has ended by itself.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> LetGoAsync()
    {
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Both are held at the same time, or the second could be the first again.
    private static (int Silo, int Gateway) FreePorts()
    {
        using TcpListener silo = new(IPAddress.Loopback, 0), gateway = new(IPAddress.Loopback, 0);
        silo.Start();
        gateway.Start();
        return (((IPEndPoint)silo.LocalEndpoint).Port, ((IPEndPoint)gateway.LocalEndpoint).Port);
    }

    private async Task<bool> IsReadyAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return await _process.StandardOutput.ReadLineAsync(patience.Token) == Ready;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
