using DebateBot.Bench;
using DebateBot.Bench.Receive;

return args is [ReceiveClients.Command, _, _, _]
    ? await ReceiveClients.RunAsync(args, CancellationToken.None)
    : await BenchTable.RunAsync(args, Console.Out, Console.Error, CancellationToken.None);
