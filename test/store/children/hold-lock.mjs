// Locks a data folder until it is killed, or says why it cannot.
// Arguments: folder of the compiled source, the data folder.
const [folder, data] = process.argv.slice(2)
const { lockDataFolder } = await import(`${folder}/store/process-lock.js`)
try {
  lockDataFolder(data)
  process.stdout.write('locked\n')
  setInterval(() => {}, 60_000)
} catch (error) {
  process.stdout.write(`${error.name} ${error.message} ${error.remedy}\n`)
}
