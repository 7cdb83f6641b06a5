console.log("nog niet")
