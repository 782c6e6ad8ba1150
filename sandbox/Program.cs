using DebateBot.Sandbox;

return await SandboxHost.RunAsync(args);
