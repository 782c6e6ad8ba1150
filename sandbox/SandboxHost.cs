using DebateBot.Sandbox.Sample;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox;

/// <summary>The stand-in, listening: REST, gateway and page over one world.</summary>
public sealed class SandboxHost : IAsyncDisposable
{
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(3);
    private readonly WebApplication _app;

    private SandboxHost(WebApplication app, SandboxWorld world, Uri address)
    {
        _app = app;
        World = world;
        Address = address;
    }

    public SandboxWorld World { get; }

    /// <summary>Where it listens; the API is at <c>/api/v10</c> below it.</summary>
    public Uri Address { get; }

    /// <summary>The sample's thread as soon as it is complete; null when there is none.</summary>
    public Task<long?> Sample => _app.Services.GetRequiredService<SampleThread>().Written;

    /// <summary>The token of the bot called DebateBot.</summary>
    public string BotToken => World.FindMember("DebateBot")!.Token;

    public static Task<SandboxHost> StartAsync(SandboxSettings settings, CancellationToken cancellationToken) =>
        StartAsync(settings, TimeProvider.System, cancellationToken);

    /// <exception cref="ArgumentException">A setting is wrong; see <see cref="SandboxSettings.Problem"/>.</exception>
    /// <exception cref="IOException">No port is free.</exception>
    public static async Task<SandboxHost> StartAsync(
        SandboxSettings settings,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        if (settings.Problem() is { } problem)
            throw new ArgumentException(problem, nameof(settings));

        var world = await WorldFile.OpenAsync(settings.World, new WorldClock(time), cancellationToken);
        foreach (var url in FreePorts.From(new Uri(settings.Url)))
        {
            var app = SandboxApp.Build(settings, world, url);
            try
            {
                await app.StartAsync(cancellationToken);
                world.Address = new Uri(app.Urls.First());
                return new SandboxHost(app, world, world.Address);
            }
            catch (IOException inUse)
                when (inUse.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
            {
                await app.DisposeAsync();
            }
        }

        throw new IOException($"No port from {settings.Url} on is free.");
    }

    /// <summary>Runs alone until Ctrl-C or SIGTERM.</summary>
    public static async Task RunAsync(string[] args)
    {
        var settings = new SandboxSettings { OpenBrowser = false, Sample = false };
        new ConfigurationBuilder()
            .AddEnvironmentVariables()
            .AddCommandLine(args)
            .Build()
            .GetSection("Sandbox")
            .Bind(settings);
        await using var host = await StartAsync(settings, CancellationToken.None);
        Console.WriteLine($"The sandbox listens at {host.Address}");
        await host._app.WaitForShutdownAsync();
    }

    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(StopTime);
        await _app.StopAsync(limit.Token);
        await _app.DisposeAsync();
    }
}
