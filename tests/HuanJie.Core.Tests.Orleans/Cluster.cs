using System.Net;
using Orleans.Configuration;

namespace HuanJie.Tests.Folds;

/// <summary>Two silos in processes of their own, joined over TCP, and a client in this one.</summary>
public sealed class Cluster : IAsyncLifetime
{
    /// <summary>The name of the cluster and of the service.</summary>
    public const string Id = "huanjie";

    /// <summary>How long a call may take, unless a test says otherwise. One that a dead silo will never answer is over after that at the latest.</summary>
    public static readonly TimeSpan ResponseTimeout = TimeSpan.FromSeconds(30);

    private SiloProcess? _first;
    private SiloProcess? _second;
    private IHost? _client;

    /// <summary>How long the client waits for an answer.</summary>
    public TimeSpan Patience { get; init; } = ResponseTimeout;

    /// <summary>The silo that keeps the list of silos. Localhost clustering needs it alive; a real cluster keeps the list in a database.</summary>
    public SiloProcess First => _first ?? throw NotStarted();

    public SiloProcess Second => _second ?? throw NotStarted();

    public IClusterClient Client => Services.GetRequiredService<IClusterClient>();

    public IServiceProvider Services => _client?.Services ?? throw NotStarted();

    /// <summary>What the silos complained of.</summary>
    public string Log => $"{First.Name}:{Environment.NewLine}{First.Log}{Environment.NewLine}{Second.Name}:{Environment.NewLine}{Second.Log}";

    public async Task InitializeAsync()
    {
        _first = await SiloProcess.StartAsync("first");
        _second = await SiloProcess.StartAsync("second", _first);
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddContractSerialization();
        builder.UseOrleansClient(client => client
            .UseStaticClustering([.. new[] { First, Second }.Select(silo => new IPEndPoint(IPAddress.Loopback, silo.GatewayPort))])
            .Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (Id, Id))
            .Configure<ClientMessagingOptions>(options => options.ResponseTimeout = Patience));
        _client = builder.Build();
        await _client.StartAsync();
    }

    public async Task DisposeAsync()
    {
        // The silos first: a client that says goodbye waits for them, dead or alive.
        foreach (var silo in new[] { _second, _first })
        {
            if (silo is not null)
            {
                await silo.DisposeAsync();
            }
        }

        _client?.Dispose();
    }

    private static InvalidOperationException NotStarted() => new("The cluster is not started.");
}
