using DebateBot.Sandbox;

await SandboxHost.RunAsync(args);
