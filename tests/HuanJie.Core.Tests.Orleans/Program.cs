using System.Globalization;
using System.Net;
using HuanJie.Tests.Folds;
using Orleans.Configuration;

// One silo, in a process of its own: NAME SILO-PORT GATEWAY-PORT PRIMARY-SILO-PORT. It says "ready" when it serves, and ends when its standard input does:
// when the process that started it ends, however it ends.
if (args is not [var name, var siloPort, var gatewayPort, var primaryPort])
{
    await Console.Error.WriteLineAsync("Write: NAME SILO-PORT GATEWAY-PORT PRIMARY-SILO-PORT. Run the tests with 'dotnet test'; they start this program themselves.");
    return 2;
}

var builder = Host.CreateApplicationBuilder();
builder.Logging.ClearProviders();
builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Warning);
builder.Services.AddContractSerialization();
builder.UseOrleans(silo => silo
    .UseLocalhostClustering(Port(siloPort), Port(gatewayPort), new IPEndPoint(IPAddress.Loopback, Port(primaryPort)), Cluster.Id, Cluster.Id)
    .Configure<SiloOptions>(options => options.SiloName = name)
    .Configure<SiloMessagingOptions>(options => options.ResponseTimeout = Cluster.ResponseTimeout)
    .Configure<ClusterMembershipOptions>(options =>
    {
        // A dead silo is found out in about two seconds instead of half a minute, so that the tests are short.
        options.ProbeTimeout = TimeSpan.FromSeconds(1);
        options.TableRefreshTimeout = TimeSpan.FromSeconds(2);
        options.NumMissedProbesLimit = 2;
        options.NumVotesForDeathDeclaration = 1;
    }));
using var host = builder.Build();
await host.StartAsync();
await Console.Out.WriteLineAsync(SiloProcess.Ready);
await Console.In.ReadToEndAsync();
await host.StopAsync();
return 0;

static int Port(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
